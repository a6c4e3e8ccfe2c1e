import type { VNode } from 'preact';
import type { Words } from '../../content-model/words.ts';
import type { OutcomeView } from '../../wizard/outcome-view.ts';

interface Props {
  view: OutcomeView;
  words: Words['interface']['wizard']['end'];
  handOver: VNode;
}

/** What to do when the page did not help, the summary to hand over, and other apps to check. */
export const OutcomeNext = ({ view: { tried, next, otherApps }, words, handOver }: Props) => (
  <>
    <section class="not-helped" aria-labelledby="not-helped">
      <h2 id="not-helped">{words.title}</h2>
      <p>{next ? words.lead : words.last}</p>
      <p class="not-helped-ways">
        {next && (
          <a class="button" href={next.href}>
            <span>
              <span class="not-helped-label">{words.next}</span> {next.title}
            </span>
          </a>
        )}
        <a href="#help-desk">{words.helpDesk}</a>
      </p>
      {tried.length > 0 && (
        <>
          <h3>{words.tried}</h3>
          <ul>
            {tried.map(({ page, title, href }) => (
              <li key={page}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
    {handOver}
    {otherApps.length > 0 && (
      <section class="other-apps" aria-labelledby="other-apps">
        <h2 id="other-apps">{words.otherApps}</h2>
        <p>{words.otherAppsLead}</p>
        <ul>
          {otherApps.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);
