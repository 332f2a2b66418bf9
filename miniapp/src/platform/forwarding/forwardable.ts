/** What anybody may read and hand on. A person's own pages and the desk are never among them. */
export const forwardable: readonly string[] = [
  'answers/ask/index',
  'answers/answer/index',
  'answers/library/index',
  'answers/policy/index',
  'notices/list/index',
  'notices/issue/index',
  'notices/enrolment/index',
  'ledger/overview/index',
  'ledger/roots/index',
  'concerns/list/index',
  'promises/list/index',
  'disclosure/guide/index',
  'ledger/applications/index',
  'concerns/concern/index',
  'surveys/list/index',
  'surveys/survey/index',
]
