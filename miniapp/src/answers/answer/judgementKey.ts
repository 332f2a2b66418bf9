import type { Answer } from '@shared/answers/answer/answer'

const keys = new Map<string, string>()

/** One key for one answer to one question while the program is open: saying it again changes what was said. */
export function judgementKey(question: string, { card, citations: [first] }: Answer): string {
  const answered = `${question}\n${card ?? ''}\n${first?.title}${first?.provision}`
  const key = keys.get(answered) ?? `${Date.now().toString(36)}-${chance()}${chance()}`
  keys.set(answered, key)
  return key
}

const chance = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')
