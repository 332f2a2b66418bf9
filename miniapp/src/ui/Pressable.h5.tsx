import { classOf, type PressableProps } from './pressableProps'

/** A real button, so that keyboards and screen readers know it. What is under way keeps the focus: nobody is thrown off the page. */
export function Pressable(props: PressableProps) {
  const { label, role = 'button', checked, expanded, disabled, busy, more, onPress, children } = props
  const tab = role === 'tab'
  return (
    <button
      type="button"
      className={classOf(props)}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-expanded={expanded}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-selected={tab ? checked : undefined}
      aria-checked={tab ? undefined : checked}
      data-more={more || undefined}
      disabled={disabled && !busy}
      onClick={busy ? undefined : onPress}
    >
      {children}
    </button>
  )
}
