import type { PropsWithChildren } from 'react'

export type PressableProps = PropsWithChildren<{
  /** primary: the one thing to do here · quiet: beside it · link: in a line of text · danger · plain: a bare area. */
  kind?: 'primary' | 'quiet' | 'link' | 'danger' | 'plain'
  /** Spoken instead of the content, when the content alone does not say it. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'option'
  checked?: boolean
  expanded?: boolean
  disabled?: boolean
  /** Something is under way: not pressable, and says so. */
  busy?: boolean
  /** It lengthens the list that stands before it: whoever goes by keys goes on at what is new. */
  more?: boolean
  className?: string
  onPress?: () => void
}>

export const classOf = ({ kind = 'plain', disabled, busy, className }: PressableProps) =>
  ['press', `press--${kind}`, disabled || busy ? 'is-off' : '', className ?? ''].filter(Boolean).join(' ')
