import { back } from '../../platform/go'
import { Pressable } from '../Pressable'

/** Title and way back at the top of a page; a browser has no bar of its own. */
export function PageBar({ title, headed }: { title: string; headed: boolean }) {
  return (
    <header className="bar">
      <Pressable className="bar__back" label="返回" onPress={back}>
        <span aria-hidden className="bar__arrow" />
      </Pressable>
      {headed ? <h1 className="bar__title">{title}</h1> : <div className="bar__title">{title}</div>}
    </header>
  )
}
