import { Component, type JSX } from 'preact';
import { handOverMail, handOverText, type Happened } from '../../wizard/hand-over.ts';
import type { WizardModel } from '../../wizard/model.ts';
import { loadModel } from './load-model.ts';
import { printOnly } from './print-only.ts';

/** Where the words of the summary are in a language. */
export interface ModelAddress {
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  readonly href: string;
}

interface Props {
  /** The model in the language of the page. */
  model: WizardModel;
  /** Where the model of each language is, in the order of the languages. */
  models: readonly ModelAddress[];
  happened: Happened;
}

interface State {
  /** The model in the language of the summary. */
  model: WizardModel;
  /** What the copy button reports. */
  copied: 'copy' | 'copied' | 'failed';
}

const reportFor = 2500;

/** The summary for the help desk: in either language, to copy, print or mail. */
export class HandOver extends Component<Props, State> {
  override state: State = { model: this.props.model, copied: 'copy' };

  private wanted = this.props.model.language;

  private readonly choose = async ({ code, href }: ModelAddress): Promise<void> => {
    const { model } = this.props;
    this.wanted = code;
    const chosen = code === model.language ? model : await loadModel(href).catch(() => model);
    // Meanwhile the reader may have chosen again.
    if (this.wanted === code) this.setState({ model: chosen });
  };

  private readonly copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ copied: 'copied' });
    } catch {
      this.setState({ copied: 'failed' });
    }
    setTimeout(() => this.setState({ copied: 'copy' }), reportFor);
  };

  override render({ model: page, models, happened }: Props, { model, copied }: State): JSX.Element {
    const words = page.interface.handOver;
    const text = handOverText(model, happened);
    const mail = handOverMail(model, happened);
    return (
      <section class="hand-over" aria-labelledby="hand-over">
        <h2 id="hand-over">{words.title}</h2>
        <p>{words.lead}</p>
        <fieldset>
          <legend>{words.language}</legend>
          {models.map((address) => (
            <label key={address.code}>
              <input
                type="radio"
                name="hand-over-language"
                checked={address.code === model.language}
                onChange={() => void this.choose(address)}
              />
              <span lang={address.code}>{address.name}</span>
            </label>
          ))}
        </fieldset>
        <pre class="hand-over-text" lang={model.language} tabindex={0} aria-label={words.text}>
          {text}
        </pre>
        <p class="hand-over-ways">
          <button type="button" aria-live="polite" onClick={() => void this.copy(text)}>
            {words[copied]}
          </button>
          <button type="button" onClick={() => printOnly('hand-over')}>
            {words.print}
          </button>
          {mail && (
            <a class="button" href={mail}>
              {words.mail}
            </a>
          )}
        </p>
      </section>
    );
  }
}
