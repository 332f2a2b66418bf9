import type { PromiseFile } from './promiseFile'

/** Where anybody can see what a step says, as it goes into the history. */
export const proofIn = ({
  link,
  attachments,
}: {
  link?: string | undefined
  attachments?: PromiseFile[] | undefined
}): { link?: string; attachments?: PromiseFile[] } => ({
  ...(link ? { link } : {}),
  ...(attachments?.length ? { attachments } : {}),
})
