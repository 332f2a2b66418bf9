import { fitClassifier } from '@shared/departments/classifier'
import { packed } from '@shared/departments/classifierFile'
import { type Author, dangerous, everyday, ordinary, practised, weightOfAlike } from './toldDangers'

export const fitting = { size: 1 << 15, longest: 2, penalty: 0.3, rounds: 10, seed: 20261128 }
/** Weights below this part of a class's greatest are left out: the file stays small. */
const least = 0.064

/** What these authors, and everyday questions, teach of danger, as it is kept: the same sentences give the same bytes. */
export function fittedDanger(from: readonly Author[]) {
  const calm = [
    ...ordinary(
      from.flatMap((one) => one.calm),
      weightOfAlike,
    ),
    ...everyday(),
    ...practised(),
  ]
  const cries = dangerous(from.flatMap(({ inDanger }) => inDanger))
  return packed(fitClassifier([...cries, ...calm], fitting), least)
}
