export * from './school.js';
