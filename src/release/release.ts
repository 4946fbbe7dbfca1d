console.log('release');
