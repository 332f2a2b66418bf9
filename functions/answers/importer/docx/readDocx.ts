import { Problem } from '@shared/problem'
import type { Block } from '../block'
import { Body } from './body'
import { Numbering } from './numbering'
import { openDocx } from './openDocx'
import { Styles } from './styles'

/** Word (.docx) → blocks. Throws Problem 'cannot-read-file' with the reason: locked, old format, damaged. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const [first, second] = bytes
  if (first === 0xd0 && second === 0xcf)
    throw unreadable('这个 Word 文件加了密码或是旧版 .doc，请去掉密码、另存为 .docx')
  if (first !== 0x50 || second !== 0x4b) throw unreadable('这不是 Word 文件，或文件已损坏')
  const blocks = await printed(bytes)
  const hasTitle = blocks.some(({ style }) => style !== undefined && /^title$|^标题$/i.test(style))
  return hasTitle ? blocks.map(belowTitle) : blocks
}

async function printed(bytes: Uint8Array): Promise<Block[]> {
  try {
    const parts = await openDocx(bytes)
    return new Body(new Styles(parts.styles), new Numbering(parts.numbering), parts).read(parts.body)
  } catch (error) {
    throw error instanceof Problem ? error : unreadable('这个 Word 文件已损坏，请重新保存后再导入')
  }
}

/** Where one line is the document's title, its headings stand below it. */
function belowTitle(block: Block): Block {
  const isTitle = /^title$|^标题$/i.test(block.style ?? '')
  return block.kind === 'heading' && !isTitle ? { ...block, level: (block.level ?? 1) + 1 } : block
}

function unreadable(reason: string): Problem {
  return new Problem('cannot-read-file', reason)
}
