export { readModel } from './read-model';
