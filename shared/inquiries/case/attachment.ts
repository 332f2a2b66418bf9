/** What may be attached, by the suffix its id carries, with its media type. */
export const attachmentTypes = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
} as const
export type AttachmentSuffix = keyof typeof attachmentTypes

/** What staff may besides publish with a notice or a promise: written by the house, and no letter of a stranger. */
export const documentTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export const uploadTypes = { ...attachmentTypes, ...documentTypes }
export type UploadSuffix = keyof typeof uploadTypes

/**
 * 4 MB: as base64 in JSON it stays below the 6 MB that a Lambda may be called with. Photos are made smaller before they are
 * sent, so a photo seldom has a tenth of it.
 */
export const largestAttachment = 4 * 1024 * 1024
export const mostAttachments = 9

/** How many uploads of one person may wait to be used; unused ones go after a day. */
export const mostWaiting = 30

/** Ids are `<43 signs of a digest>.<suffix>`: they say nothing of the person. A name that tells what a file is lies apart, in its case. */
export const attachmentId = /^[A-Za-z0-9_-]{43}\.(?:jpg|png|webp|pdf)$/

export const publishedId = /^[A-Za-z0-9_-]{43}\.(?:jpg|png|webp|pdf|docx|xlsx)$/

export const suffixOf = (id: string): UploadSuffix => id.slice(id.lastIndexOf('.') + 1) as UploadSuffix

export const isDocument = (suffix: UploadSuffix): suffix is keyof typeof documentTypes =>
  Object.hasOwn(documentTypes, suffix)

export const isPicture = (id: string): boolean => suffixOf(id) !== 'pdf'

/** How long the name of a file may be as it is sent, and as it is kept, in characters. */
export const fileNameSizes = { sent: 200, kept: 40 }
