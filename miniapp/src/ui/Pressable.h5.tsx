import { classOf, type PressableProps } from './pressableProps'

/** A real button, so that keyboards and screen readers know it. */
export function Pressable(props: PressableProps) {
  const { label, role = 'button', checked, expanded, disabled, busy, onPress, children } = props
  const state = checked === undefined ? {} : role === 'tab' ? { 'aria-selected': checked } : { 'aria-checked': checked }
  return (
    <button
      type="button"
      className={classOf(props)}
      {...(role === 'button' ? {} : { role })}
      {...(label ? { 'aria-label': label } : {})}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(busy ? { 'aria-busy': true } : {})}
      {...state}
      disabled={disabled || busy}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
