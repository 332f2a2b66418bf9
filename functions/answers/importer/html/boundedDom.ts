import { Problem } from '@shared/problem'
import { DomHandler, Parser, type ParserOptions } from 'htmlparser2'

/** Pages with unclosed tags are nested far deeper than they look; beyond this they were made to be. */
export const deepestNesting = 1_500

class BoundedHandler extends DomHandler {
  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.tagStack.length > deepestNesting)
      throw new Problem('cannot-read-file', '文件里层层嵌套太深，请另存为新文件后再导入')
    super.onopentag(name, attribs)
  }
}

/** Markup → its tree, no deeper than can be walked. Throws Problem 'cannot-read-file' where it is. */
export function boundedDom(markup: string, options: ParserOptions = {}): DomHandler['root'] {
  const handler = new BoundedHandler()
  new Parser(handler, options).end(markup)
  return handler.root
}
