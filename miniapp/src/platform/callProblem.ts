import type { FieldError, ProblemBody, ProblemCode } from '@shared/problem'
import { Refused } from './refused'

/** What went wrong with one call. `offline`: no answer came at all. `unreadable`: an answer came that is not ours. */
export class CallProblem extends Error {
  readonly detail: string | undefined
  readonly errors: readonly FieldError[]
  readonly requestId: string | undefined
  /** The query code of the case that it is about. */
  readonly about: string | undefined
  /** What has to be solved before it is asked again. */
  readonly puzzle: string | undefined

  constructor(
    readonly code: ProblemCode | 'offline' | 'unreadable',
    readonly status: number,
    readonly title: string,
    { detail, errors = [], requestId, about, puzzle }: Partial<ProblemBody> = {},
  ) {
    super(`${code} (${status})`)
    this.name = 'CallProblem'
    this.detail = detail
    this.errors = errors
    this.requestId = requestId
    this.about = about
    this.puzzle = puzzle
  }
}

export const offline = () =>
  new CallProblem('offline', 0, '现在连不上网络', { detail: '连上网络后再试一次，写好的内容不会丢' })

/** The page was opened by an address that does not say of what it is. */
export const incomplete = () =>
  new CallProblem('not-found', 404, '打开的地址不完整', { detail: '请回到列表，从那里重新打开' })

/** Reads an application/problem+json body; anything else becomes one plain sentence. */
export function problemFrom(status: number, body: unknown): CallProblem {
  const given = bodyOf(body)
  if (!given) return new CallProblem('unreadable', status, '刚才没有成功，内容还在，请再试一次')
  const code = given.type.replace(/^urn:problem:/, '') as ProblemCode
  return new CallProblem(code, status, given.title, given)
}

function bodyOf(body: unknown): ProblemBody | undefined {
  const value = typeof body === 'string' ? parsed(body) : body
  if (!value || typeof value !== 'object') return undefined
  const { type, title } = value as Partial<ProblemBody>
  return typeof type === 'string' && typeof title === 'string' ? (value as ProblemBody) : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One or two sentences a person reads, whatever was thrown. */
export function wordsOf(thrown: unknown): { title: string; detail?: string } {
  if (thrown instanceof Refused) return { title: thrown.title, ...(thrown.detail ? { detail: thrown.detail } : {}) }
  if (!(thrown instanceof CallProblem)) return { title: '刚才没有成功，请再试一次' }
  const detail = thrown.detail ?? thrown.errors.map((one) => one.message).join('；')
  return { title: thrown.title, ...(detail ? { detail } : {}) }
}

/** What the form should say under one field, if the answer named it. */
export const fieldError = (thrown: unknown, field: string): string | undefined =>
  thrown instanceof CallProblem
    ? thrown.errors.find((one) => one.field === field || one.field.endsWith(`.${field}`))?.message
    : undefined

export const isOffline = (thrown: unknown): boolean => thrown instanceof CallProblem && thrown.code === 'offline'
