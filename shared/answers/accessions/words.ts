/** 收录: a text that an office takes into the library, by itself and not by whoever runs the platform. */

/** In bytes: what the cloud takes and gives in one call. A larger one is imported where it lies. */
export const largestAccession = 4_000_000

/** So many files are chosen at once: each is read by itself, one after the other. */
export const filesAtOnce = 20

/** How the names of files end that can be read. */
export const accessionEndings = ['docx', 'pdf', 'html', 'htm', 'txt', 'md'] as const

/** In characters. */
export const accessionSizes = {
  title: { least: 4, most: 200 },
  number: { least: 4, most: 60 },
  issuer: { least: 2, most: 60 },
  url: { least: 10, most: 500 },
  pasted: { least: 60, most: 400_000 },
  name: { least: 3, most: 160 },
}

/** So many provisions are shown at once, and so many characters of them; all of them are taken in. */
export const provisionsShown = { most: 600, characters: 400_000 }

/** So many are listed. */
export const accessionsListed = 200

/** What a text is called that was pasted and not sent as a file. */
export const pastedName = '粘贴的文字.txt'

/** 文件在哪里: whether the library has it now. Right after the signature it takes some minutes. */
export const placings = ['held', 'coming', 'leaving', 'away'] as const
export type Placing = (typeof placings)[number]
