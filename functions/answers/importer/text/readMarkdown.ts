import MarkdownIt from 'markdown-it'
import { type Block, divider, heading, paragraph } from '../block'
import { readHtml } from '../html/readHtml'

const markdown = new MarkdownIt({ html: true })

/**
 * Markdown → blocks. The comment INFO END parts what tells about the document from its text;
 * a leading block between two --- lines (front matter) is read line by line.
 */
export function readMarkdown(text: string): Block[] {
  const front = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)
  const blocks = (front?.[1] ?? '').split('\n').map(paragraph)
  const tokens = markdown.parse(text.slice(front?.[0].length ?? 0), {})
  let level = 0
  let cells: string[] | undefined
  let number: number | undefined
  for (const token of tokens) {
    if (token.type === 'heading_open') level = Number(token.tag.slice(1))
    if (token.type === 'heading_close') level = 0
    if (token.type === 'tr_open') cells = []
    if (token.type === 'ordered_list_open') number = Number(token.attrGet('start') ?? 1)
    if (token.type === 'bullet_list_open') number = undefined
    if (token.type === 'tr_close') {
      blocks.push(paragraph((cells ?? []).join(' ｜ ')))
      cells = undefined
    }
    if (token.type === 'html_block' && /<!--\s*INFO END\s*-->/.test(token.content)) blocks.push(divider())
    else if (token.type === 'html_block') blocks.push(...readHtml(token.content))
    if (token.type === 'code_block' || token.type === 'fence') blocks.push(...token.content.split('\n').map(paragraph))
    if (token.type !== 'inline') continue
    const inline = textOf(token.children ?? [])
    if (level > 0) blocks.push(heading(level, inline))
    else if (cells) cells.push(inline)
    else {
      const lead = number !== undefined && token.level > 1 ? `${number++}. ` : ''
      blocks.push(...`${lead}${inline}`.split('\n').map(paragraph))
    }
  }
  return blocks.filter(({ kind, text }) => text !== '' || kind === 'divider')
}

function textOf(children: NonNullable<ReturnType<typeof markdown.parse>[number]['children']>): string {
  return children
    .map(({ type, content }) =>
      type === 'softbreak' || type === 'hardbreak' ? '\n' : type === 'html_inline' ? '' : content,
    )
    .join('')
}
