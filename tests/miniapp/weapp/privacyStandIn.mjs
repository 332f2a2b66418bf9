import { answered } from './wx.mjs'

/** What of WeChat our package uses and WeChat holds back. */
const guardedNames = ['chooseImage', 'chooseMessageFile', 'setClipboardData', 'getFuzzyLocation']

/**
 * WeChat's privacy check as it is documented: a call that needs consent waits, once, for the listener's answer. Agreed counts
 * only after the named button was pressed; refused, the call fails with the documented words. `declared`: what the privacy
 * notice names.
 */
export function createPrivacy({ declared = guardedNames, results = {} } = {}) {
  let listener
  let agreed = false
  const told = []
  const pressed = new Set()
  const failing = (name, options, errMsg, errno) => {
    const failure = { errMsg: `${name}:${errMsg}`, errno }
    setTimeout(() => {
      options?.fail?.(failure)
      options?.complete?.(failure)
    }, 0)
    return options?.success || options?.fail || options?.complete ? undefined : Promise.reject(failure)
  }
  const guarded = (name) => (options) => {
    const go = () => answered(name, options, results[name])
    if (!declared.includes(name))
      return failing(name, options, 'fail api scope is not declared in the privacy agreement', 112)
    if (agreed) return go()
    const refuse = () => failing(name, options, 'fail privacy permission is not authorized', 104)
    if (!listener) return refuse()
    // It answers through callbacks when there are any, else through a promise, as every call to wx does.
    return new Promise((resolve) => {
      listener(
        (said) => {
          // From the realm of the package: taken over as plain data.
          told.push({ ...said })
          if (said.event === 'exposureAuthorization') return
          agreed = said.event === 'agree' && pressed.has(said.buttonId)
          resolve(agreed ? go() : refuse())
        },
        { referrer: name },
      )
    })
  }
  return {
    told,
    press: (id) => pressed.add(id),
    handlers: {
      onNeedPrivacyAuthorization: (heard) => {
        listener = heard
      },
      openPrivacyContract: (options) => answered('openPrivacyContract', options),
      ...Object.fromEntries(guardedNames.map((name) => [name, guarded(name)])),
    },
  }
}
