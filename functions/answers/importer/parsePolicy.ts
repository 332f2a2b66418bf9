import { policyTitle } from '@shared/answers/names'
import type { Category, Policy, Provision } from '@shared/answers/policy'
import { repealsIn } from '@shared/answers/repeals'
import { effectiveFrom } from '@shared/answers/validity'
import { Problem } from '@shared/problem'
import { articlesOf } from './articles'
import type { Block } from './block'
import { dayAfter, daysIn } from './dates'
import { documentFacts, levelOf } from './documentFacts'
import { sectionsOf } from './sections'

/** A policy as read from a file, before it gets its id and the file's hash; `notes` say what had to be assumed. */
export interface ParsedPolicy {
  policy: Omit<Policy, 'id' | 'contentHash' | 'source'>
  notes: string[]
}

/** What the importer knows about a file besides its content. */
export interface FileFacts {
  fileName: string
  category: Category
  /** YYYY-MM-DD, stands in for a document's day where the document names none. */
  importedOn: string
}

/**
 * Blocks → a policy with its provisions: by articles, else by numbered sections, else the whole text as one.
 * Throws Problem 'cannot-read-file' where there is no text.
 */
export function parsePolicy(blocks: readonly Block[], { fileName, category, importedOn }: FileFacts): ParsedPolicy {
  const facts = documentFacts(blocks, fileName)
  const notes: string[] = []
  let provisions = articlesOf(facts.rest)
  if (provisions.length === 0) provisions = sectionsOf(facts.rest)
  if (provisions.length === 0) {
    provisions = wholeText(facts.rest)
    notes.push('没有条款编号，按全文收录')
  }
  const title = policyTitle(facts.title)
  if (provisions.length === 0 || title === '') throw new Problem('cannot-read-file', '文件里没有正文')
  if (facts.versionDate === undefined) notes.push('没有写明日期，按导入日期处理')
  const versionDate = facts.versionDate ?? importedOn
  const ending = endingOf(provisions)
  const repeals = provisions
    .slice(-3)
    .flatMap(({ text }) => repealsIn(text))
    .filter((other) => other !== title)
  const repealedFrom = facts.repealedFrom ?? ending.repealedFrom
  if (facts.attribute !== '主动公开') notes.push(`标明${facts.attribute}，不用于解答`)
  return {
    policy: {
      title,
      fullTitle: facts.title.replace(/\s+/g, ''),
      category,
      level: levelOf(category, title),
      versionDate,
      effectiveFrom: effectiveFrom(versionDate, facts.stated, ending.effectiveFrom),
      attribute: facts.attribute,
      ...(repealedFrom ? { repealedFrom } : {}),
      ...(repeals.length > 0 ? { repeals } : {}),
      ...(facts.drafter ? { drafter: facts.drafter } : {}),
      ...(facts.url ? { url: facts.url } : {}),
      provisions,
    },
    notes,
  }
}

function wholeText(blocks: readonly Block[]): Provision[] {
  const text = blocks.map((block) => block.text).join('\n')
  return text === '' ? [] : [{ id: '全文', heading: '', text }]
}

/** 自…起施行 and 有效期至… as the last provisions say. */
function endingOf(provisions: readonly Provision[]): { effectiveFrom?: string; repealedFrom?: string } {
  const ending: { effectiveFrom?: string; repealedFrom?: string } = {}
  for (const { day, before, after } of provisions.slice(-3).flatMap(({ text }) => daysIn(text))) {
    if (/自\s*$/.test(before) && /^\s*起\s*(施行|实施|执行|实行|生效)/.test(after)) ending.effectiveFrom = day
    if (/有效期(限)?(截?至|到)\s*$/.test(before)) ending.repealedFrom = dayAfter(day)
  }
  return ending
}
