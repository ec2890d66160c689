import './compiler';
import { join } from 'node:path';
import { Program } from './program';

// Beside this file, as the build leaves it.
new Program(join(__dirname, 'program')).run('main.js');
