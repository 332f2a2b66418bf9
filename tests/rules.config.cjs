const all = require('./jest.config.cjs')

/** `npm run test:rules`: what shared and functions promise, in memory; no disk, no process, no browser, nothing learned anew. */
module.exports = {
  ...all,
  rootDir: '..',
  maxWorkers: '100%',
  testMatch: [
    '<rootDir>/tests/{areas,calendar,concerns,deadlines,departments,inquiries,ledger,notices,people,platform}/**/*.test.ts',
    '<rootDir>/tests/answers/{interpretations,question}/**/*.test.ts',
    '<rootDir>/tests/urgent/recognise.test.ts',
  ],
  testPathIgnorePatterns: [
    ...all.testPathIgnorePatterns,
    'calendar/newNotice',
    'deadlines/clockLaws',
    'departments/classifier',
    'inquiries/(replay|chain|acts/attachments|who/|disclosure/(clockTable|sameInformation))',
    'ledger/roots',
    'delivery/killed',
    'people/(tables|staff)',
    'platform/(store|bucket)',
    'question/(understanding|askQuestion|followUp)',
  ],
}
