interface Counts {
  phone: number
  paper: number
}

/** 「收到意见 12 条：手机上 5 条，书面和其他方式 7 条」 */
export const countWords = ({ phone, paper }: Counts): string =>
  phone + paper === 0
    ? '征求意见期间没有收到意见'
    : `收到意见 ${phone + paper} 条：手机上 ${phone} 条，书面和其他方式 ${paper} 条`
