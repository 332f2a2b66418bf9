import type { BoardPart } from '@shared/outbox'
import { readTogether } from '@shared/people/words'
import type { InboxItem } from './inbox'

/** A message as it is shown: of one that tells several as one, `with` names the others. */
export type Gathered = InboxItem & { with?: string[] }

type Part = InboxItem & { part: BoardPart }

/**
 * Texts that wait to be looked at are told as one as well: an office hands in twenty at once. What a clerk is to do on boards, or a unit to see about how its notices hang, told as one: all that is unread, and what was read at one go. Each still lies in the
 * inbox by itself, so nothing waits for another and none can be lost. `messages` newest first; so is what comes back.
 */
export function gathered(messages: readonly InboxItem[]): Gathered[] {
  const bundles = new Map<string, Part[]>()
  const texts = new Map<string, InboxItem[]>()
  for (const one of messages) {
    if (isText(one)) texts.set(one.readAt ?? '', [...(texts.get(one.readAt ?? '') ?? []), one])
    const part = partOf(one)
    if (part) bundles.set(one.readAt ?? '', [...(bundles.get(one.readAt ?? '') ?? []), { ...one, part }])
  }
  return messages.flatMap((one) => {
    if (isText(one)) return textsAsOne(one, texts.get(one.readAt ?? '') ?? [])
    const bundle = partOf(one) ? (bundles.get(one.readAt ?? '') ?? []) : []
    if (bundle.length < 2) return [one]
    return bundle[0]?.id === one.id ? [asOne(one, bundle)] : []
  })
}

const isText = ({ about }: InboxItem) => about?.thing === 'accession' && about.waits === true

function textsAsOne(one: InboxItem, bundle: readonly InboxItem[]): Gathered[] {
  if (bundle.length < 2) return [one]
  if (bundle[0]?.id !== one.id) return []
  return [
    {
      ...one,
      title: `有 ${bundle.length} 份文件等你核对收录`,
      text: `最近交上的是${one.text}`,
      with: bundle.slice(1, readTogether + 1).map(({ id }) => id),
    },
  ]
}

const partOf = ({ about }: InboxItem) =>
  about?.thing === 'boards' || about?.thing === 'noticeDraft' ? about.part : undefined

/** How many, of what, in how many places, and the most urgent of them in its own words. */
function asOne(newest: InboxItem, bundle: readonly Part[]): Gathered {
  const now = lastSaid(bundle).sort(byUrgency)
  const notices = (some: readonly Part[]) => new Set(some.map(({ part }) => part.notice)).size
  const words = [...new Set(now.map(({ part }) => part.word))]
  const each = words.map((word) => `${notices(now.filter(({ part }) => part.word === word))} 份${word}`).join('，')
  const isUnit = newest.about?.thing === 'noticeDraft'
  const places = isUnit ? 0 : new Set(now.map(({ part }) => part.place)).size
  return {
    ...newest,
    ...(isUnit && notices(now) > 1 ? { about: { thing: 'unposted' } } : {}),
    title:
      now.length === 1
        ? (now[0]?.title ?? '')
        : `有 ${notices(now)} 份公告${words.length === 1 ? words[0] : isUnit ? '的张贴要看' : '要办'}`,
    text: [
      words.length > 1 ? `${each}。` : '',
      places > 1 ? `涉及 ${places} 个地方。` : '',
      now.length > 1 ? '最急的：' : '',
      now[0]?.text ?? '',
      now.length > 1 ? (isUnit ? '每一份哪里没有贴，点开看。' : '每一份贴在哪里、到哪一天，点开看。') : '',
    ].join(''),
    with: bundle.slice(1, readTogether + 1).map(({ id }) => id),
  }
}

/** Of one notice in one place what was said last counts: what broke off no longer waits to be put back. */
function lastSaid(bundle: readonly Part[]): Part[] {
  const last = new Map<string, Part>()
  for (const one of bundle) {
    const key = `${one.part.notice}#${one.part.place}`
    const later = last.get(key)
    if (!later || (later.sentAt === one.sentAt && byUrgency(one, later) < 0)) last.set(key, one)
  }
  return [...last.values()]
}

const endOfTime = '9999'

function byUrgency({ part: a }: Part, { part: b }: Part): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  const [first, second] = [a.by ?? endOfTime, b.by ?? endOfTime]
  return first === second ? 0 : first < second ? -1 : 1
}
