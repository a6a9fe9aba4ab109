process.title = 'Caselight';
