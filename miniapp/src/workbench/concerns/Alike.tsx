import { alike } from '@shared/concerns/registration/alike'
import { concernStatusNames } from '@shared/concerns/words'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { ListRow } from '../../ui/ListRow'
import { useConcerns } from './useConcerns'

interface Props {
  title: string
  topic: string | undefined
}

/** While a concern is registered: what may be the same matter, or was answered before and comes up again. */
export function Alike({ title, topic }: Props) {
  const known = useConcerns().data?.pages.flatMap((page) => page.concerns) ?? []
  const found = alike({ title, topic }, known)
  if (!found.length) return null
  return (
    <View className="stack stack--close">
      <View className="second">登记过的里面，像是同一件事的。还没办完的不用再登记；回应过又有人说的，登记一条新的</View>
      <View className="rows">
        {found.map(({ id, title: called, status, registeredAt, department }) => (
          <ListRow
            key={id}
            title={called}
            note={[`${dayAndTime(registeredAt)}登记`, concernStatusNames[status], department]
              .filter(Boolean)
              .join(' · ')}
            onPress={() => go('/workbench/concerns/index', { id })}
          />
        ))}
      </View>
    </View>
  )
}
