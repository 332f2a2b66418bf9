/** How long after a word was taken a key still belongs to the taking; nobody types that fast. */
const afterwards = 60

let takenAt = -Infinity

const hear = ({ timeStamp }: Event) => {
  takenAt = timeStamp
}
// Only a browser tells of it; WeChat's own fields confirm by themselves.
if (typeof document !== 'undefined') document.addEventListener('compositionend', hear, true)

/**
 * Whether a key belongs to the keyboard that makes characters out of pinyin, as the Enter that takes a candidate does.
 * Chrome says so (isComposing); Safari ends the composition first and leaves keyCode 229, or nothing but the moment.
 */
export const isComposing = (key: Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'timeStamp'>): boolean =>
  key.isComposing || key.keyCode === 229 || (key.timeStamp >= takenAt && key.timeStamp - takenAt < afterwards)
