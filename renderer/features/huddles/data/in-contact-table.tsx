import { sayDate } from '../../../../shared/domain/dates-said';
import type { InContactWeeks } from '../../../../shared/domain/measures/in-contact-words';
import { useRoom } from '../room/room';

/** The chart in figures, for those who cannot see it. */
export function InContactTable({ weeks }: { readonly weeks: InContactWeeks }) {
  const { today } = useRoom();
  return (
    <div className="visually-hidden">
      <table>
        <caption>Open C2 plans in contact within their rhythm, by week</caption>
        <thead>
          <tr>
            <th scope="col">Week beginning</th>
            <th scope="col">In contact</th>
            <th scope="col">Open</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, inContact, open }) => (
            <tr key={week}>
              <th scope="row">{sayDate(week, today)}</th>
              <td>{inContact}</td>
              <td>{open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
