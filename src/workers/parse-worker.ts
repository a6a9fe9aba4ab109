process.title = 'Caselight reading';
