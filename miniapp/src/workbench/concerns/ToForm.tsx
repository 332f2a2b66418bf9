import { pageScrollTo } from '@tarojs/taro'
import { Pressable } from '../../ui/Pressable'
import { focusOn } from '../keys'

interface Props {
  /** The class of the form. */
  form: string
  children: string
}

/** Past a long list to the form that stands after it: on a phone below, by keyboard behind every button of the list. */
export const ToForm = ({ form, children }: Props) => (
  <Pressable
    kind="link"
    onPress={() => {
      void pageScrollTo({ selector: `.${form}`, duration: 0, offsetTop: -72 })
      focusOn(`.${form} [role=radio], .${form} [role=tab], .${form} input`)
    }}
  >
    {children}
  </Pressable>
)
