/** What the phone, or the person, did not allow, as sentences a person reads. */
export class Refused extends Error {
  constructor(
    readonly title: string,
    readonly detail?: string,
  ) {
    super(title)
    this.name = 'Refused'
  }
}

/** The words WeChat gives a reason in: `errMsg` of what a call to it threw. */
const reasonOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'errMsg' in thrown ? String(thrown.errMsg) : ''

/**
 * Why a thing was not done, `what` being that thing: 选照片. Nothing where the person only changed their mind. WeChat says
 * so in `errMsg`: the person did not agree to the privacy notice, the notice does not name this use, or the phone keeps
 * WeChat itself from it.
 */
export function refusedBy(thrown: unknown, what: string): Refused | undefined {
  const reason = reasonOf(thrown)
  if (/cancel/i.test(reason)) return undefined
  if (/privacy permission is not authorized/i.test(reason))
    return new Refused(`没有${what}`, '要先同意《用户隐私保护指引》。想好了，过几秒再点一次，选同意')
  if (/not declared in the privacy agreement/i.test(reason))
    return new Refused(`现在不能${what}`, '这个用途还没有在微信里登记。不影响别的，可以先不用它')
  if (/auth den|permission den|system permission/i.test(reason))
    return new Refused(`没有${what}`, '手机没有允许微信这样做，请到手机的设置里找到微信，打开权限再试')
  return new Refused(`没有${what}`, '刚才没有成功，请再试一次')
}
