import { groupNames, groups, type Leaf, type GroupRule } from '@shared/notices/audience/group'
import { ruleWords } from '@shared/notices/audience/groupWords'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'
import { Segmented } from '../../ui/choosing/Segmented'
import { Toggle } from '../../ui/choosing/Toggle'
import { BornFields } from './BornFields'

interface WhoFieldsProps {
  who: GroupRule | undefined
  error?: string | undefined
  onChange: (who: GroupRule | undefined) => void
}

const joinings = [
  { value: 'any', label: '符合一样就是' },
  { value: 'all', label: '每样都要符合' },
] as const
type Joining = (typeof joinings)[number]['value']

/** Of a flat rule its leaves and how they join; a nested one, which only an interface sends, is shown in words. */
function flat(who: GroupRule | undefined): { leaves: Leaf[]; joining: Joining } | undefined {
  if (!who) return { leaves: [], joining: 'any' }
  if ('group' in who) return { leaves: [who], joining: 'any' }
  if ('not' in who) return undefined
  const parts = 'all' in who ? who.all : who.any
  const leaves = parts.filter((one): one is Leaf => 'group' in one)
  return leaves.length === parts.length ? { leaves, joining: 'all' in who ? 'all' : 'any' } : undefined
}

function ruleOf(leaves: Leaf[], joining: Joining): GroupRule | undefined {
  const [only] = leaves
  if (leaves.length < 2) return only
  return joining === 'all' ? { all: leaves } : { any: leaves }
}

/** This year's first grade: six years old by the last day of August (义务教育法 第十一条 says six years of age). */
function firstGrade(): Leaf {
  const year = new Date().getFullYear()
  return { group: 'parents', bornFrom: `${year - 7}-09-01`, bornUntil: `${year - 6}-08-31` }
}

/** 写给哪些人: nothing chosen means everybody who lives in the places. */
export function WhoFields({ who, error, onChange }: WhoFieldsProps) {
  const said = flat(who)
  if (!said)
    return (
      <View>
        <View className="field__label">写给哪些人</View>
        <View>{who ? ruleWords(who) : ''}</View>
        <Pressable kind="link" onPress={() => onChange(undefined)}>
          去掉，写给那里所有的人
        </Pressable>
      </View>
    )
  const { leaves, joining } = said
  const parents = leaves.find((one) => one.group === 'parents')
  const set = (changed: Leaf[], how = joining) => onChange(ruleOf(changed, how))
  const toggle = (group: Leaf['group'], is: boolean) => {
    const others = leaves.filter((one) => one.group !== group)
    if (!is) return set(others)
    set([...others, group === 'parents' ? firstGrade() : { group }])
  }
  return (
    <View className="stack stack--close">
      <View className="field__label">写给哪些人</View>
      <View className="second">{who ? ruleWords(who) : '不选，就是写给那里所有的人'}</View>
      <View className="rows">
        {groups.map((group) => (
          <Toggle
            key={group}
            label={groupNames[group]}
            checked={leaves.some((one) => one.group === group)}
            onChange={(is) => toggle(group, is)}
          />
        ))}
      </View>
      {parents?.group === 'parents' ? (
        <BornFields
          parents={parents}
          onChange={(changed) => set(leaves.map((one) => (one.group === 'parents' ? changed : one)))}
        />
      ) : null}
      {leaves.length > 1 ? (
        <Segmented label="几样之间" options={joinings} value={joining} onChange={(how) => set(leaves, how)} />
      ) : null}
      {error ? <View className="field__error">{error}</View> : null}
    </View>
  )
}
