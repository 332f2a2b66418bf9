import { concernActs } from '@shared/concerns/everyAct'
import { type Action, actions } from '@shared/inquiries/case/status'
import { inquiryActs, ownActs } from '@shared/inquiries/everyAct'
import { allContracts } from '../../functions/platform/allContracts'
import { everyAct } from '../inquiries/who/everyAct'
import { sourceFiles, textOf } from './sourceTree'

/** What somebody who adds or follows an act has to look at; the bench and what it plays are no part of it. */
const files = sourceFiles(/\.tsx?$/, ['shared', 'functions', 'miniapp/src'])
  .filter((path) => !path.startsWith('functions/measure/'))
  .map((path) => ({ path, text: textOf(path) }))

/** Files of these rooms that name an act: by its contract, or as action or event in quotes or as a key. */
function naming(slice: string, action: string, operation: string | undefined, event: string | undefined): string[] {
  const words = [action, event].filter((one) => one !== undefined).join('|')
  const named = new RegExp(`'(${words})'|^\\s+(${words}): ${operation ? `|\\b${operation}\\b` : ''}`, 'm')
  const theirs = new RegExp(`^(shared|functions|miniapp/src)/(workbench/)?(${slice})/`)
  return files.filter(({ path, text }) => theirs.test(path) && named.test(text)).map(({ path }) => path)
}

const acts: Record<Action, { event?: string }> = { ...inquiryActs, ...ownActs }

function filesOf(action: Action): number {
  const act = everyAct[action]
  const route = act === 'itself' ? undefined : `POST /api/inquiries/{id}/${act.path}`
  const operation = allContracts.find((one) => one.route === route)?.name
  const { event } = acts[action]
  return naming('inquiries|casework|queue|away', action, operation, event).length
}

const wanted = 6

/** What each act on a concern leaves in its history; a draft that is saved leaves nothing. */
const concernEvents: Record<string, string> = {
  assign: 'assigned',
  drop: 'dropped',
  submit: 'submitted',
  sign: 'responded',
  sendBack: 'sentBack',
  correct: 'corrected',
  withdraw: 'withdrawn',
}
/** Of them still in more, and in how many: this may only fall. */
const moreOfConcerns: Record<string, number> = {
  assign: 10,
  drop: 7,
  sign: 10,
  sendBack: 8,
  correct: 7,
  withdraw: 10,
}

test.each(Object.values(concernActs).map((act) => [act.action, act.operation.name] as const))(
  'of concerns, %s is named in no more files than it may be',
  (action, operation) => {
    const found = naming('concerns', action, operation, concernEvents[action]).length
    expect(found).toBeLessThanOrEqual(moreOfConcerns[action] ?? wanted)
  },
)

/** Acts on a case that are still named in more files, and in how many: this may only fall. */
const more: Partial<Record<Action, number>> = {
  decline: 15,
  assign: 9,
  return: 12,
  handOver: 7,
  consult: 7,
  resume: 7,
  requestCorrection: 8,
  draft: 18,
  submitForReview: 7,
  sign: 19,
  sendBack: 8,
  askExtension: 11,
  grantExtension: 10,
  refuseExtension: 7,
  remind: 7,
  supervise: 11,
  merge: 17,
  supplement: 7,
  withdraw: 11,
  rate: 8,
  redo: 11,
  proposePublication: 8,
  signPublication: 8,
  refusePublication: 8,
  publish: 13,
  takeDownPublication: 8,
  close: 13,
}

test.each(actions.map((action) => [action]))('of cases, %s is named in no more files than it may be', (action) => {
  expect(filesOf(action)).toBeLessThanOrEqual(more[action] ?? wanted)
})
