import { concernActs } from '@shared/concerns/everyAct'
import { concernActions } from '@shared/concerns/status'
import { inquiryActs, ownActs } from '@shared/inquiries/everyAct'
import { actions } from '@shared/inquiries/case/status'
import { noticeActs } from '@shared/notices/everyAct'
import { noticeActions } from '@shared/notices/status'
import { actNamesIn } from './actNames'
import { sourceFiles } from './sourceTree'

interface Named {
  event?: string | undefined
  operation?: { name: string } | undefined
}

/** What each act leaves in its history; a draft that is saved leaves nothing. */
const concernEvents: Record<string, string> = {
  verify: 'verified',
  grade: 'graded',
  assign: 'assigned',
  drop: 'dropped',
  submit: 'submitted',
  sign: 'responded',
  sendBack: 'sentBack',
  correct: 'corrected',
  agree: 'agreed',
  object: 'objected',
  brief: 'briefed',
  follow: 'followed',
  close: 'closed',
  reopen: 'reopened',
  exempt: 'exempted',
  merge: 'merged',
  linkCases: 'linked',
  withdraw: 'withdrawn',
}
const noticeEvents: Record<string, string> = {
  revise: 'revised',
  submit: 'submitted',
  approve: 'issued',
  sendBack: 'sentBack',
  drop: 'dropped',
  withdraw: 'withdrawn',
}

/** In how many files an act may be named: its own, the table, the events, what follows from them, where it is pressed, and one more. */
const most = 6

/**
 * In which files each act of a slice is named, as an act: what somebody has to look at who follows or changes it. The list of
 * all acts is no part of it, nor is the bench and what it plays.
 */
function namedIn(rooms: string, acts: Record<string, Named>): Map<string, string[]> {
  const theirs = new RegExp(`^(shared|functions|miniapp/src)/(workbench/)?(${rooms})/`)
  const files = sourceFiles(/\.tsx?$/, ['shared', 'functions', 'miniapp/src']).filter(
    (path) => theirs.test(path) && !path.endsWith('/everyAct.ts'),
  )
  const namesOf = (action: string, { event, operation }: Named): string[] => [
    action,
    ...(event ? [event] : []),
    ...(operation ? [operation.name === action ? `${action}Operation` : operation.name] : []),
  ]
  const all = Object.entries(acts).map(([action, one]) => [action, namesOf(action, one)] as const)
  const words = new Set(Object.entries(acts).flatMap(([action, { event }]) => [action, event ?? action]))
  const contracts = new Set(all.flatMap(([, names]) => names).filter((name) => !words.has(name)))
  const said = files.map((path) => [path, actNamesIn(path, words, contracts)] as const)
  return new Map(
    all.map(([action, names]) => [
      action,
      said.flatMap(([path, found]) => (names.some((name) => found.has(name)) ? [path] : [])),
    ]),
  )
}

const withEvents = (acts: Record<string, Named>, events: Record<string, string>): Record<string, Named> =>
  Object.fromEntries(Object.entries(acts).map(([action, one]) => [action, { ...one, event: events[action] }]))

/** Acts that are named in more, and in how many: this may only fall. */
const more: Record<string, number> = {
  'concerns assign': 8,
  'concerns drop': 7,
  'concerns object': 7,
  'concerns sign': 8,
  'concerns sendBack': 7,
  'concerns brief': 9,
  'concerns follow': 10,
  'concerns close': 9,
  'concerns reopen': 10,
  'concerns exempt': 7,
  'concerns merge': 7,

  'concerns correct': 7,
  'concerns withdraw': 8,
  'notices revise': 8,
  'notices submit': 10,
}

describe.each([
  ['cases', actions, namedIn('inquiries|casework|queue|away', { ...inquiryActs, ...ownActs })],
  ['concerns', concernActions, namedIn('concerns', withEvents(concernActs, concernEvents))],
  [
    'notices',
    noticeActions.filter((one) => one !== 'correct'),
    namedIn('notices', withEvents(noticeActs, noticeEvents)),
  ],
])('of %s', (slice, every, found) => {
  test.each(every.map((action) => [action]))('%s is named in no more files than it may be', (action) => {
    const files = found.get(action) ?? []
    expect(files.length > 0).toBe(true)
    expect(files.length > (more[`${slice} ${action}`] ?? most) ? files : []).toEqual([])
  })
})
