import { View } from '@tarojs/components'
import { Pressable } from '../../../ui/Pressable'
import { type ChosenFilter, type Filter, filterWords } from './filters'

interface FilterChipsProps {
  chips: readonly ChosenFilter[]
  chosen: Filter
  onChoose: (filter: Filter) => void
}

const signs: Partial<Record<Filter, string>> = { near: '▲ ', overdue: '■ ' }

/** What to look at, each with how many there are. */
export function FilterChips({ chips, chosen, onChoose }: FilterChipsProps) {
  return (
    <View className="filters" role="radiogroup" aria-label="只看哪些">
      {chips.map(({ filter, count }) => (
        <Pressable
          key={filter}
          role="radio"
          checked={filter === chosen}
          label={[filterWords[filter], count].filter((one) => one !== undefined).join(' ')}
          className={`filters__one filters__one--${filter} ${filter === chosen ? 'is-on' : ''} ${count ? '' : 'is-none'}`}
          onPress={() => onChoose(filter)}
        >
          {`${count ? (signs[filter] ?? '') : ''}${filterWords[filter]}${count === undefined ? '' : ` ${count}`}`}
        </Pressable>
      ))}
    </View>
  )
}
