document.title = 'Caselight';
