import { type CallProps, dialled } from './callProps'

/** Dials: a real link, so that it can also be copied, or opened by whatever this device calls with. */
export function Call({ phone, kind = 'link', label, className = '', children }: CallProps) {
  return (
    <a
      href={`tel:${dialled(phone)}`}
      className={`press press--${kind} ${className}`}
      {...(label ? { 'aria-label': label } : {})}
    >
      {children}
    </a>
  )
}
