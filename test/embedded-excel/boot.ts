export { asGlobals, type Booted, bootEmbeddedExcel, bootPane } from '../../src/embedded-excel/node';
