import { type countyParts, countyPartNames } from '@shared/departments/register/words'
import type { Named } from '@shared/named'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Segmented } from '../../../ui/choosing/Segmented'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'
import { NamedField } from '../NamedField'
import { LawsField } from './LawsField'
import type { CityDraft } from './unitDraft'

interface CityFieldsProps {
  draft: CityDraft
  onChange: (draft: CityDraft) => void
  topics: readonly string[]
  /** Units below the city, any of which may do its work where they are. */
  organs: readonly Named[]
  /** Whether it is written here if counties take part: of those of the list it is known. */
  withCounties: boolean
  thrown: unknown
}

type Part = (typeof countyParts)[number]
const parts = (Object.entries(countyPartNames) as [Part, string][]).map(([value, label]) => ({ value, label }))

/** What only a department of the city has: its topic, its statutes, and who does its work in the counties. */
export function CityFields({ draft, onChange, topics, organs, withCounties, thrown }: CityFieldsProps) {
  const { topic, counties } = draft
  const chosen = organs.filter(({ id }) => draft.organs.includes(id))
  const error = ['facts.topic', 'facts.organs'].map((name) => fieldError(thrown, name)).find(Boolean)
  return (
    <View className="stack">
      <NamedField
        label="主题（可以不选，台账按它分）"
        placeholder="主题里的几个字"
        chosen={topic ? { id: topic, name: topic } : undefined}
        named={topics.map((name) => ({ id: name, name }))}
        onChoose={(one) => onChange({ ...draft, topic: one?.id ?? '' })}
      />
      <LawsField laws={draft.laws} onChange={(laws) => onChange({ ...draft, laws })} />
      {withCounties ? (
        <Segmented
          label="县（市、区）办不办"
          options={parts}
          value={counties}
          onChange={(value) => onChange({ ...draft, counties: value })}
        />
      ) : null}
      {withCounties && counties === 'named' ? (
        <View className="stack stack--close">
          <View className="second">
            按名称对应，比如市示例局对东昌府区示例局。名称不一样的在下面选，那里的事就交给选的单位
          </View>
          <View className="rows">
            {chosen.map(({ id, name }) => (
              <ListRow
                key={id}
                title={name}
                extra={
                  <Pressable
                    kind="link"
                    label={`不选${name}`}
                    onPress={() => onChange({ ...draft, organs: draft.organs.filter((one) => one !== id) })}
                  >
                    不选
                  </Pressable>
                }
              />
            ))}
          </View>
          <NamedField
            key={chosen.length}
            label="名称不一样的对口部门（可以不选）"
            placeholder="县级单位名称里的几个字"
            chosen={undefined}
            named={organs.filter(({ id }) => !draft.organs.includes(id))}
            onChoose={(one) => (one ? onChange({ ...draft, organs: [...draft.organs, one.id] }) : undefined)}
          />
        </View>
      ) : null}
      {error ? <View className="field__error">{error}</View> : null}
    </View>
  )
}
