import { Text } from '@tarojs/components'

const number = /(\d[\d-]{5,}\d)/

/** A line with telephone numbers in it: each stands whole, whatever the width and however large it is written. */
export const Numbers = ({ text }: { text: string }) => (
  <>
    {text.split(number).map((part, nth) => (
      <Text key={nth} className={nth % 2 ? 'unbroken' : ''}>
        {part}
      </Text>
    ))}
  </>
)
