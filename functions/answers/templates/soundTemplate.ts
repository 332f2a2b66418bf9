import { articled, titled } from '@shared/text/titles'
import { requireTemplate, type TemplateContent } from '@shared/answers/templates/content'
import { Problem } from '@shared/problem'
import type { Corpus } from '../corpus/corpus'

type Library = Pick<Corpus, 'provision' | 'holds'>

/** 《政府信息公开条例》第三十三条, and 《政府信息公开条例》第【第几】条, whose article is filled in later. */
const cited = new RegExp(`${titled}\\s*(?:(${articled})|第【[^【】\\n]{1,20}】条)?`, 'g')
/** What is plainly the name of a rule, where no article follows it. */
const ruleName = /(?:法|条例|办法|规定|细则|规则)(?:（试行）)?$/

/**
 * The checks before a template is handed in and before it is signed: something to fill in, nobody's data, and no law that
 * the library does not hold. What `before` said already may stay: it was read up elsewhere.
 * @throws Problem 'bad-input' (400) at the field.
 */
export async function soundTemplate(
  content: TemplateContent,
  before: TemplateContent | undefined,
  corpus: Library,
): Promise<void> {
  requireTemplate(content)
  for (const [line, title = '', provision] of content.text.matchAll(cited)) {
    if (before?.text.includes(line) || /[【】]/.test(title)) continue
    const message = await wrongWith({ line, title, provision }, corpus)
    if (message) throw new Problem('bad-input', message, [{ field: 'content.text', message }])
  }
}

interface Cited {
  line: string
  title: string
  provision: string | undefined
}

async function wrongWith({ line, title, provision }: Cited, corpus: Library): Promise<string | undefined> {
  const unknown = `政策文件库里没有${line}，请写对，或者换成要填的【依据】`
  if (provision === undefined) return corpus.holds(title) || !named(line, title) ? undefined : unknown
  const held = await corpus.provision(title, provision)
  if (!held) return unknown
  return held.status === 'in-force' ? undefined : `${line}已经不是现行的，请写现行的条文`
}

const named = (line: string, title: string) => line.endsWith('条') || ruleName.test(title)
