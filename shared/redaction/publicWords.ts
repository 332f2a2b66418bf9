import { type PersonalKind, personalKinds } from './kinds'
import { redact } from './redact'

/** Signs that turn the direction of a line, hide, or steer a screen; blanks and the ends of lines stay, and what joins an emoji. */
const hidden =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/gu
const keeps = /[\t\n\r]/

/** A text without the signs that make it read otherwise than it is written (Unicode TR 36, 39). */
export const withoutHidden = (text: string): string => text.replace(hidden, (sign) => (keeps.test(sign) ? sign : ''))

/**
 * Words as anybody may read them, whatever they were written under: cleaned, and without the kinds of personal data that may not
 * stand there. The one door for all that goes public: concerns, notices, interpretations, 选登, messages, logs.
 */
export const publicWords = (text: string, kinds: readonly PersonalKind[] = personalKinds): string =>
  redact(withoutHidden(text), kinds).text
