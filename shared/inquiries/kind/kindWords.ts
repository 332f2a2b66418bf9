import type { InquiryKind } from '../case/inquiry'

/** What each kind is for, in words that need no official. */
export const kindMeanings: Record<InquiryKind, string> = {
  consultation: '想知道规定、标准、条件，或者怎么办理',
  complaint: '有事要人来解决：坏了、脏了、吵了、欠了、受了委屈；求助和举报也选这个',
  suggestion: '有想法，希望哪里改得更好',
  disclosure: '想要政府机关手里的一份文件或一项信息',
}
