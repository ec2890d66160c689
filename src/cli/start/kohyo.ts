import './compiler';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { Program } from './program';

// Beside this file, as the build leaves it.
new Program(join(__dirname, 'program')).run(isMainThread ? 'main.js' : 'check-worker.js');
