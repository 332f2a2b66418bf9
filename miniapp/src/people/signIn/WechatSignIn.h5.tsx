export const oneTap = false

/** A browser has no WeChat account to sign in with. */
export function WechatSignIn() {
  return null
}
