import type { HeadingProps } from './headingProps'

export function Heading({ level = 2, className = '', children }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag className={`heading heading--${level} ${className}`}>{children}</Tag>
}
