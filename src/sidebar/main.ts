document.getElementById('app')?.append('ICP Score');
