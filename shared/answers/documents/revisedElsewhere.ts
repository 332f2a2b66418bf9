/** A rule that was revised after the documents held were gathered. */
export interface Revised {
  title: string
  /** YYYY-MM-DD, the day on which the new words were made: a version of that day or later is the new one. */
  made: string
  /** YYYY-MM-DD, the first day on which the former words no longer hold. */
  from: string
}

/**
 * Rules known to have been revised whose new words the library may lack: until they are imported the former ones are
 * shown as no longer in force and answer nothing. Once they are, a line here does no more.
 */
const revised: readonly Revised[] = [
  { title: '治安管理处罚法', made: '2025-06-27', from: '2026-01-01' },
  { title: '婚姻登记条例', made: '2025-04-06', from: '2025-05-10' },
]

/** How a version's rule was revised after it; undefined where it is the new one, or nothing is known. */
export const revisedAfter = ({ title, versionDate }: { title: string; versionDate: string }): Revised | undefined =>
  revised.find((one) => one.title === title && versionDate < one.made)
