package ashore.nlu;

import ashore.nlu.HeldOut.Answer;
import java.util.List;

/**
 * Fits a {@link ScopeRule} to answers: logistic regression by Newton's method, with a small L2
 * penalty so that it also ends where the two kinds of messages are told apart without fault.
 */
final class ScopeFit {
  private static final int WEIGHTS = 3;
  private static final int STEPS = 30;
  private static final double PENALTY = 1;

  private final double[] weights = {0, 1, 0};

  private ScopeFit() {}

  /** The rule for these answers; without examples of other questions, the best intent decides. */
  static ScopeRule rule(HeldOut tempered) {
    long ours = tempered.answers().stream().filter(Answer::inScope).count();
    if (ours == 0 || ours == tempered.answers().size()) {
      return new ScopeRule(0, 0, 1, 0);
    }
    ScopeFit fit = new ScopeFit();
    for (int step = 0; step < STEPS; step++) {
      fit.improve(tempered.answers());
    }
    return new ScopeRule(fit.weights[0], fit.weights[1], fit.weights[2], 0);
  }

  private void improve(List<Answer> answers) {
    double[] gradient = new double[WEIGHTS];
    double[][] curvature = new double[WEIGHTS][WEIGHTS];
    for (int i = 0; i < WEIGHTS; i++) {
      gradient[i] = PENALTY * weights[i];
      curvature[i][i] = PENALTY;
    }
    for (Answer answer : answers) {
      double[] signs = {
        1, ScopeRule.inScope(answer.distribution()), ScopeRule.best(answer.distribution())
      };
      double likely = likely(signs);
      double wrong = likely - (answer.inScope() ? 1 : 0);
      for (int i = 0; i < WEIGHTS; i++) {
        gradient[i] += wrong * signs[i];
        for (int j = 0; j < WEIGHTS; j++) {
          curvature[i][j] += likely * (1 - likely) * signs[i] * signs[j];
        }
      }
    }
    double[] step = solved(curvature, gradient);
    for (int i = 0; i < WEIGHTS; i++) {
      weights[i] -= step[i];
    }
  }

  private double likely(double[] signs) {
    double sum = 0;
    for (int i = 0; i < WEIGHTS; i++) {
      sum += weights[i] * signs[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gaussian elimination; the penalty keeps the diagonal above zero. */
  private static double[] solved(double[][] matrix, double[] right) {
    double[] solution = right.clone();
    for (int i = 0; i < WEIGHTS; i++) {
      for (int row = i + 1; row < WEIGHTS; row++) {
        double share = matrix[row][i] / matrix[i][i];
        for (int column = i; column < WEIGHTS; column++) {
          matrix[row][column] -= share * matrix[i][column];
        }
        solution[row] -= share * solution[i];
      }
    }
    for (int i = WEIGHTS - 1; i >= 0; i--) {
      for (int column = i + 1; column < WEIGHTS; column++) {
        solution[i] -= matrix[i][column] * solution[column];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
