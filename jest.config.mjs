// Specs run on the compiled output: native ES modules, no transformer, worker threads load as in production.
export default {
  testEnvironment: 'node',
  transform: {},
  testMatch: ['**/dist/**/*.spec.js'],
  testTimeout: 60000,
};
