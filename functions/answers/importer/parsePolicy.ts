import { policyTitle } from '@shared/answers/documents/names'
import type { Category, Ending, Policy, Provision } from '@shared/answers/documents/policy'
import { repealsOf } from '@shared/answers/documents/repeals'
import { Problem } from '@shared/problem'
import { articlesOf } from './articles'
import type { Block } from './block'
import { documentFacts, levelOf } from './documentFacts'
import { draftKind } from './facts/draft'
import { isPublicByLaw } from './facts/openness'
import { validityOf } from './facts/validityOf'
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
  const articles = articlesOf(facts.rest)
  let provisions = articles.length > 0 ? articles : sectionsOf(facts.rest)
  if (provisions.length === 0) {
    provisions = wholeText(facts.rest)
    notes.push('没有条款编号，按全文收录')
  }
  const stem = fileName.replace(/\.[^.]+$/, '')
  const draft = draftKind(facts.title, facts.opening, stem, endOf(provisions))
  const title = policyTitle(draft && !facts.title.includes(draft) ? `${facts.title}（${draft}）` : facts.title)
  if (provisions.length === 0 || title === '') throw new Problem('cannot-read-file', '文件里没有正文')
  if (facts.versionDate === undefined) notes.push('没有写明日期，按导入日期处理')
  const versionDate = facts.versionDate ?? importedOn
  const validity = validityOf(facts, { texts: endOf(provisions), versionDate })
  const kept = draft ?? validity.draft
  const lastTexts = provisions.slice(-3).map(({ text }) => text)
  const repeals = kept
    ? []
    : repealsOf(
        title,
        facts.rest.map(({ text }) => text),
        lastTexts,
      )
  const shown = { category, title, hasArticles: articles.length > 0, enacted: facts.enacted }
  const setsRules = validity.setsRules || facts.registered
  const openByLaw = isPublicByLaw({ ...shown, setsRules }) ? '主动公开' : ('未标明' as const)
  const attribute = facts.attribute ?? openByLaw
  notes.push(...notesOn({ ...validity, draft: kept, attribute }, importedOn))
  return {
    policy: {
      title,
      fullTitle: facts.title.replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）'),
      category,
      level: levelOf(category, title),
      versionDate,
      effectiveFrom: validity.effectiveFrom,
      attribute,
      ...(facts.number ? { number: facts.number } : {}),
      ...(kept ? { draft: kept } : {}),
      ...(validity.repealedFrom ? { repealedFrom: validity.repealedFrom } : {}),
      ...(validity.ending ? { ending: validity.ending } : {}),
      ...(repeals.length > 0 ? { repeals } : {}),
      ...(facts.publishedOn && facts.publishedOn !== versionDate ? { publishedOn: facts.publishedOn } : {}),
      ...(facts.drafter ? { drafter: facts.drafter } : {}),
      ...(facts.issuer ? { issuer: facts.issuer } : {}),
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

/** Where a document says when it begins and ends: its first provision, its last three, and the last three before its annexes. */
function endOf(provisions: readonly Provision[]): string[] {
  const own = provisions.filter(({ id }) => !id.startsWith('附件'))
  const chosen = new Set([...provisions.slice(-3), ...own.slice(-3), ...own.slice(0, 1)])
  return provisions.filter((one) => chosen.has(one)).map(({ text }) => text)
}

/** What whoever imports is told: what is kept and does not answer, and why. */
function notesOn(
  {
    draft,
    ending,
    repealedFrom,
    effectiveFrom,
    attribute,
  }: Pick<Policy, 'draft' | 'ending' | 'repealedFrom' | 'effectiveFrom' | 'attribute'>,
  today: string,
): string[] {
  const notes: string[] = []
  if (draft)
    notes.push(
      draft === '尚未施行' ? '标明尚未施行，只收录，不用于解答' : `是${draft}，还不是正式文件，只收录，不用于解答`,
    )
  else if (ending && repealedFrom !== undefined && repealedFrom <= today)
    notes.push(`${endedWords(ending)}，只收录，不用于解答`)
  else if (effectiveFrom > today) notes.push(`从 ${effectiveFrom} 起施行，到那天才用于解答`)
  if (attribute === '未标明') notes.push('没有写明公开方式，也不是依法应当公开的一类，等编辑审核，审核前不公开')
  else if (attribute !== '主动公开') notes.push(`标明${attribute}，不用于解答`)
  return notes
}

const endedWords = (ending: Ending) => (ending === '有效期届满' ? '有效期已满' : `标明${ending}`)
