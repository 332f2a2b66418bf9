/** The name of the photograph is with its button; `whole` is the style sheet's matter here. */
export const PhotoImage = ({ place }: { place: string; whole: boolean }) => (
  <img className="photo__image" src={place} alt="" />
)
