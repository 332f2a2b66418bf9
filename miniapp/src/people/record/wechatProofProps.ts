export interface WechatProofProps {
  kind: 'danger' | 'quiet'
  /** On the button, in WeChat. */
  word: string
  /** What is said where there is no WeChat. */
  elsewhere: string
  busy: boolean
  onProof: (code: string) => void
}
