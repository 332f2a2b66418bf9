import { useDrafts } from '../drafts'

/** What is half written on this phone, by name; sheets of surveys lie apart. */
export function halfWritten(): string[] {
  const { question, inquiry, steps } = useDrafts.getState()
  const written = inquiry?.text.trim() || inquiry?.name || inquiry?.phone || inquiry?.attachments?.length
  return [
    question.trim() ? '没有问出去的问题' : '',
    written ? '没有提交的诉求' : '',
    Object.keys(steps).length ? '没有发出去的话' : '',
  ].filter(Boolean)
}
