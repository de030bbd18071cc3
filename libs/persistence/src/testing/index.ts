export { ENGINES, openTestDatabase, type TestDatabase } from './test-database.js';
